import { Trash2 } from 'lucide-react';
import type { Link } from '../../core/records/link.ts';
import { Button, PanelBody, PanelHeader } from '../../ui-kit/index.ts';
import { useBuilder, useDraft, useProblemsOf } from '../builder/builder-context.tsx';
import { recordTitle } from '../builder/record-words.ts';
import { portTitle } from '../canvas/links.ts';
import { removeWithLinks } from '../draft/changes/remove-with-links.ts';
import { ProblemNotices } from './problem-notices.tsx';

/** A link: what it joins, and its removal. */
export function LinkInspector({ link }: { link: Link }) {
  const { store } = useBuilder();
  const from = useDraft(({ draft }) => draft.get(link.from));
  const to = useDraft(({ draft }) => draft.get(link.to));
  const problems = useProblemsOf(link.id);
  const when = from?.kind === 'action' ? portTitle(from.type, link.port) : 'matched';
  return (
    <>
      <PanelHeader title="Link" description={`when ${when}`} />
      <PanelBody>
        <p>
          From <strong className="font-[600]">{recordTitle(from)}</strong>, when {when}, to{' '}
          <strong className="font-[600]">{recordTitle(to)}</strong>.
        </p>
        <Button
          className="self-start"
          icon={<Trash2 size={15} aria-hidden />}
          onClick={() =>
            store.commit(removeWithLinks(store.state.getState().draft, [link.id]), 'Remove a link')
          }
        >
          Remove this link
        </Button>
      </PanelBody>
      <ProblemNotices problems={problems} refused={null} />
    </>
  );
}
