import { SegmentedControl, TextArea } from '../../ui-kit/index.ts';
import type { SmsConfig } from './definition.ts';

interface MoreFieldsProps {
  config: SmsConfig;
  /** What is asked when the offer is left empty. */
  derivedOffer: string;
  defaultAcknowledge: string;
  set: (fields: Partial<SmsConfig>, label: string) => void;
}

/** What the agent says around the text, and to whom and how often it goes. */
export function MoreFields({ config, derivedOffer, defaultAcknowledge, set }: MoreFieldsProps) {
  return (
    <>
      {config.when === 'confirmed' ? (
        <TextArea
          label="What the agent asks"
          rows={2}
          max={300}
          value={config.offer}
          placeholder={derivedOffer}
          onValueChange={(offer) => set({ offer }, 'Edit what the agent asks')}
        />
      ) : null}
      <TextArea
        label="What it says once the text is on its way"
        rows={1}
        max={300}
        value={config.acknowledge}
        placeholder={defaultAcknowledge}
        hint="A text may have to wait: for the recipient’s morning, or behind a pause. Then the agent says that instead."
        onValueChange={(acknowledge) => set({ acknowledge }, 'Edit what the agent says')}
      />
      <SegmentedControl
        label="To"
        value={config.recipient}
        options={[
          { value: 'caller', label: 'Caller’s number' },
          { value: 'ask', label: 'Ask for a number' },
        ]}
        onValueChange={(recipient) => set({ recipient }, 'Change the recipient')}
      />
      <SegmentedControl
        label="In one call"
        value={config.repeat}
        options={[
          { value: 'once', label: 'Once' },
          { value: 'each time', label: 'Each time agreed' },
        ]}
        onValueChange={(repeat) => set({ repeat }, 'Change how often it is sent')}
      />
    </>
  );
}
