/** The page: the form on one side, the family it makes on the other. */
import { indexRegister, type Locale, type Location, type PlainDate, type Register } from '@jeugd/core';
import { validate } from '@jeugd/validators';
import { genogramDot, genogramOf } from '@jeugd/views';
import { useEffect, useState } from 'react';
import { exampleFamily, registerOf, withMember, withoutMember } from './family.js';
import { Picture } from './picture.js';
import { RelativeForm } from './relative-form.js';
import { words } from './words.js';

export function App({ today }: { readonly today: PlainDate }) {
  const [locale, setLocale] = useState<Locale>('nl');
  const [family, setFamily] = useState(exampleFamily);

  const register = registerOf(family);
  // With names, so that we know who is who; nobody in this register has one, so people are called by their role.
  const genogram = genogramOf(indexRegister(register), family.child.id, today, { locale, names: true });
  const { findings } = validate(register, { asOf: today, locale });
  const labels = new Map(genogram.people.map(({ personId, label }) => [personId, label]));
  const people = [family.child, ...family.members].map(({ id }) => ({ id, label: labels.get(id) ?? id }));

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = words.title[locale];
  }, [locale]);

  return (
    <main>
      <header>
        <h1>{words.title[locale]}</h1>
        <button
          type="button"
          lang={locale === 'nl' ? 'en' : 'nl'}
          onClick={() => setLocale(locale === 'nl' ? 'en' : 'nl')}
        >
          {locale === 'nl' ? 'English' : 'Nederlands'}
        </button>
        <p>{words.lead[locale]}</p>
      </header>
      <RelativeForm
        locale={locale}
        people={people}
        onAdd={(relative) => setFamily(withMember(family, relative))}
      />
      <section className="picture" aria-label={words.genogram[locale]}>
        <Picture dot={genogramDot(genogram)} text={genogram.text} waiting={words.drawing[locale]} />
      </section>
      <section className="people" aria-labelledby="people">
        <h2 id="people">{words.people[locale]}</h2>
        <ul>
          {people.map(({ id, label }) => (
            <li key={id}>
              {label}
              {id !== family.child.id && (
                <button
                  type="button"
                  aria-label={`${words.remove[locale]}: ${label}`}
                  onClick={() => setFamily(withoutMember(family, id))}
                >
                  {words.remove[locale]}
                </button>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section aria-live="polite" className="attention">
        {findings.length > 0 && <h2>{words.attention[locale]}</h2>}
        {findings.map(({ fingerprint, location, message }) => (
          <p key={fingerprint}>
            <strong>{labels.get(personIn(register, location))}</strong> {message}
          </p>
        ))}
      </section>
    </main>
  );
}

/** Whom a finding is about: a person, or who stands in a relation. */
function personIn({ relations = [] }: Register, { id }: Location): string | undefined {
  return relations.find((relation) => relation.id === id)?.fromId ?? id;
}
