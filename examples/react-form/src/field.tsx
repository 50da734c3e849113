/** A field with its label, and what to do when it is not right, tied together for who cannot see them stand together. */
import { cloneElement, type ReactElement, useId } from 'react';

/** What a control gets to be found by its label and its fault. */
interface ControlProps {
  readonly id?: string;
  readonly 'aria-invalid'?: boolean;
  readonly 'aria-describedby'?: string | undefined;
}

/** What a field shows. */
interface FieldProps {
  readonly label: string;
  readonly fault: string | undefined;
  readonly children: ReactElement<ControlProps>;
}

export function Field({ label, fault, children }: FieldProps) {
  const id = useId();
  const isWrong = fault !== undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {cloneElement(children, {
        id,
        'aria-invalid': isWrong,
        'aria-describedby': isWrong ? `${id}-fault` : undefined,
      })}
      {isWrong && (
        <p id={`${id}-fault`} className="fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
