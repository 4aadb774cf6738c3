import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { Chip } from '../../ui-kit/index.ts';
import { useChips } from './chip-context.ts';
import { chipOf } from './inline-from.ts';

const BROKEN = {
  deleted: 'What this pointed to was deleted. Replace or remove it.',
  unknown: 'Nothing has this name. Replace or remove it, or create what it names.',
};

/** A chip as it stands in the text. Its title comes from the draft, so it follows renames. */
export function ChipView({ node, selected, getPos }: ReactNodeViewProps) {
  const { look, hover, press } = useChips();
  const chip = chipOf(node);
  if (!chip) return <NodeViewWrapper as="span" />;
  const { kind, label, broken, hideIcon } = look(chip);
  return (
    <NodeViewWrapper
      as="span"
      data-drag-handle
      title={broken === undefined ? undefined : BROKEN[broken]}
      className="mx-px inline-block max-w-full cursor-pointer align-top"
      onClick={() => {
        const position = getPos();
        if (position !== undefined) press(position);
      }}
      onPointerEnter={() => hover(getPos() ?? null)}
      onPointerLeave={() => hover(null)}
    >
      <Chip
        kind={kind}
        label={label}
        broken={broken !== undefined}
        brokenWord={broken}
        hideIcon={hideIcon}
        selected={selected}
      />
    </NodeViewWrapper>
  );
}
