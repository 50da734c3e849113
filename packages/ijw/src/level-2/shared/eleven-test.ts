/** The eleven test of the standard: the sum of digits by the weights 9 to 2 and -1 divides by 11. */

/** Whether nine digits pass; `000000000` does. */
export function passesElevenTest(digits: string): boolean {
  let sum = -Number(digits[8]);
  for (let place = 0; place < 8; place += 1) sum += (9 - place) * Number(digits[place]);
  return sum % 11 === 0;
}
