import { useDraftText } from '../../actions/use-draft-text.ts';
import { type Entity, entitySchema, type Variable } from '../../core/records/values.ts';
import { TextField } from '../../ui-kit/index.ts';
import { editRecord } from '../draft/changes/edit-record.ts';
import { useInspect } from '../inspector/use-inspect.ts';

interface ExampleFieldProps {
  /** What only a call knows. Its example is the same wherever it is used. */
  record: Entity | Variable;
}

/** What stands in for a value while no caller has said it: without one, no test call can text it. */
export function ExampleField({ record }: ExampleFieldProps) {
  const { change } = useInspect();
  const text = useDraftText(record.example, entitySchema.shape.example, (example) =>
    change(editRecord(record, { example }), `Edit the example of ${record.name}`),
  );
  return (
    <TextField
      label={`Example of ${record.name}`}
      hint="In previews and tests; no caller gets it."
      {...text}
    />
  );
}
