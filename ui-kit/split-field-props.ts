import type { FieldLook } from './field.tsx';

type TextControlLook = Omit<FieldLook, 'counter'> & { id?: string | undefined };

/** Parts the props of a text control into those of its field and those of its element. */
export function splitFieldProps<Props extends TextControlLook>(props: Props) {
  const { id, label, hideLabel, aside, hint, error, required, className, ...control } = props;
  const field = { id, label, hideLabel, aside, hint, error, required, className };
  return { field, control };
}
