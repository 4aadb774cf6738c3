import { useCallback, useState } from 'react';
import { makeId, type TemplateId, templateIdSchema } from '../../core/ids.ts';
import { defaultTemplate, type Template } from '../../core/records/template.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { changeSenders } from '../draft/changes/change-senders.ts';
import { useRemoval } from '../builder/use-removal.ts';
import { randomTail } from '../draft/new-id.ts';
import type { SenderChange } from './change-senders-dialog.tsx';
import { freeTitle } from './free-title.ts';
import { count } from './twilio-words.ts';

/** Adding, duplicating and deleting templates in the local draft. */
export function useTemplates() {
  const { store, toast, navigate } = useBuilder();
  /** The one just made: its title takes the focus. */
  const [fresh, setFresh] = useState<TemplateId | null>(null);
  const draftNow = useCallback(() => store.state.getState().draft, [store]);

  const put = useCallback(
    (template: Template, label: string) => {
      const answer = store.commit({ put: [template], remove: [] }, label);
      if (!answer.ok)
        return toast({ title: `That was not taken over: ${answer.why}.`, tone: 'error' });
      setFresh(template.id);
      navigate('sms', template.id);
    },
    [store, toast, navigate],
  );
  const add = useCallback(() => {
    const id = makeId(templateIdSchema, 'tpl', randomTail());
    put(defaultTemplate(id, freeTitle(draftNow(), 'new_sms')), 'Add an SMS');
  }, [put, draftNow]);
  const duplicate = useCallback(
    (template: Template) => {
      const id = makeId(templateIdSchema, 'tpl', randomTail());
      const title = freeTitle(draftNow(), `${template.title.slice(0, 90)}_copy`);
      put({ ...template, id, rev: 0, title }, `Duplicate ${template.title}`);
    },
    [put, draftNow],
  );
  const removeRecord = useRemoval();
  const remove = useCallback(
    ({ id, title }: Template) =>
      removeRecord({ id, name: title, change: { put: [], remove: [id] }, page: 'sms' }),
    [removeRecord],
  );
  const giveSender = useCallback(
    ({ ids, environment, sender }: SenderChange) => {
      const change = changeSenders(draftNow(), ids, environment, sender);
      const words = count(change.put.length, 'template');
      const label = `Change the sender of ${words}`;
      const answer = store.commit(change, label);
      if (!answer.ok)
        return toast({ title: `That was not taken over: ${answer.why}.`, tone: 'error' });
      toast({ title: `${words} changed`, text: 'In the draft only, until you save.' });
    },
    [store, toast, draftNow],
  );
  return { fresh, add, duplicate, remove, giveSender };
}
