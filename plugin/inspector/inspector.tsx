import { useEffect } from 'react';
import type { RecordId } from '../../core/ids.ts';
import { Panel } from '../../ui-kit/index.ts';
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import { ActionInspector } from './action-inspector.tsx';
import { LinkInspector } from './link-inspector.tsx';
import { ManyInspector } from './many-inspector.tsx';
import { TopicInspector } from './topic-inspector.tsx';

/** The panel at the right, about what is selected; nothing selected, no panel. */
export function Inspector() {
  const { panel } = useBuilder();
  const selection = useDraft((state) => state.selection);
  const [id] = selection;
  useEffect(() => {
    // The wish is for the panel that appears now, not for every later visit to the record.
    if (id && panel.getState().focus?.id === id) panel.setState({ focus: null });
  }, [id, panel]);
  if (!id) return null;
  return (
    <Panel label="Inspector" data-inspector>
      {selection.length > 1 ? <ManyInspector ids={selection} /> : <One key={id} id={id} />}
    </Panel>
  );
}

function One({ id }: { id: RecordId }) {
  const record = useDraft(({ draft }) => draft.get(id));
  if (record?.kind === 'topic') return <TopicInspector topic={record} />;
  if (record?.kind === 'action') return <ActionInspector action={record} />;
  if (record?.kind === 'link') return <LinkInspector link={record} />;
  return null;
}
