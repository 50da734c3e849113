/** Making parts of the page. Text is always text: what comes from a file can never become markup. */

type Child = Node | string | undefined | false;

/** An element with properties of the DOM, `data-` and `aria-` attributes, and what stands in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Readonly<Record<string, unknown>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [property, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (property in made && !property.includes('-')) Reflect.set(made, property, value);
    else made.setAttribute(property, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** Text of a file or about one: characters that could steer a screen or turn a line around show by their number. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
