/** The form for a member of the family: judged by the schema, faults in the language of the page. */
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { type Locale, sexes } from '@jeugd/core';
import { useForm } from 'react-hook-form';
import { Field } from './field.js';
import { Relative, ties } from './relative.js';
import { faultWords, sexWords, tieWords, words } from './words.js';

/** What the form needs. */
interface RelativeFormProps {
  readonly locale: Locale;
  /** Whom a member can be tied to: id and label. */
  readonly people: readonly { readonly id: string; readonly label: string }[];
  readonly onAdd: (relative: Relative) => void;
}

export function RelativeForm({ locale, people, onAdd }: RelativeFormProps) {
  const { register, handleSubmit, formState, reset } = useForm({
    resolver: standardSchemaResolver(Relative),
    defaultValues: { livesWithChild: false },
  });
  const fault = (field: keyof Relative) => formState.errors[field] && faultWords[field][locale];
  const add = handleSubmit((relative) => {
    onAdd(relative);
    reset();
  });
  return (
    <form onSubmit={add} noValidate>
      <h2>{words.add[locale]}</h2>
      <Field label={words.tie[locale]} fault={fault('tie')}>
        <select {...register('tie')}>
          <option value="">{words.choose[locale]}</option>
          {ties.map((tie) => (
            <option key={tie} value={tie}>
              {tieWords[tie][locale]}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.toId[locale]} fault={fault('toId')}>
        <select {...register('toId')}>
          <option value="">{words.choose[locale]}</option>
          {people.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.birthDate[locale]} fault={fault('birthDate')}>
        <input type="date" {...register('birthDate')} />
      </Field>
      <Field label={words.sex[locale]} fault={fault('sex')}>
        <select {...register('sex')}>
          <option value="">{words.choose[locale]}</option>
          {sexes.map((sex) => (
            <option key={sex} value={sex}>
              {sexWords[sex][locale]}
            </option>
          ))}
        </select>
      </Field>
      <label className="check">
        <input type="checkbox" {...register('livesWithChild')} />
        {words.livesWithChild[locale]}
      </label>
      <button type="submit">{words.submit[locale]}</button>
    </form>
  );
}
