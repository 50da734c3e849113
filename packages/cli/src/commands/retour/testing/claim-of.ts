/** Invented claims of any size, with BSNs of the official test range. */

/** A claim over April 2026 with a line of 100 euro for each client; `lineOf` may change the line of a client. */
export function claimOf(
  frame: string,
  clients: number,
  lineOf: (line: string, number: number) => string,
): string {
  const [before = '', rest = ''] = frame.split('<jw323:Client>');
  const [line = ''] = /<jw323:Prestatie>.*?<\/jw323:Prestatie>/s.exec(rest) ?? [];
  const after = rest.slice(rest.lastIndexOf('</jw323:Clienten>'));
  const numbers = testBsns(clients);
  const content = numbers.map((bsn, index) => {
    const own = lineOf(line, index + 1).replace('>P1<', `>P${index + 1}<`);
    const lines = `<jw323:Prestaties>${own}</jw323:Prestaties>`;
    return `<jw323:Client>\r\n<jw323:Bsn>${bsn}</jw323:Bsn>\r\n${lines}\r\n</jw323:Client>\r\n`;
  });
  return before.replace('>22000<', `>${10_000 * clients}<`) + content.join('') + after;
}

/** The first so many BSNs of the test range (999900006 to 999999990) that pass the eleven-test. */
function testBsns(count: number): readonly string[] {
  const found: string[] = [];
  for (let number = 999_900_006; found.length < count && number <= 999_999_990; number += 1) {
    const digits = [...String(number)].map(Number);
    const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
    if (sum % 11 === 0) found.push(String(number));
  }
  return found;
}
