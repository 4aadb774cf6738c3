import type { ReactNode } from 'react';
import { formatNumber } from '../../core/phone.ts';
import { shortSid } from './twilio-words.ts';

interface SenderGroupProps {
  /** A number or the id of a Messaging Service. */
  sender: string;
  name: string;
  badge: ReactNode;
  children?: ReactNode;
}

/** A sender and its checklist. */
export function SenderGroup({ sender, name, badge, children }: SenderGroupProps) {
  const { title, more } = wordsOf(sender, name);
  return (
    <li className="flex flex-col gap-1.5 py-3 first:pt-0">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <h3 className="text-label font-[600]">
          <span className="tabular">{title}</span>
          {more === '' ? null : <span className="ml-2 font-normal text-muted">{more}</span>}
        </h3>
        {badge}
      </div>
      {children ? <ul className="flex flex-col gap-1">{children}</ul> : null}
    </li>
  );
}

/** A service goes by its name; one whose name could not be read, and each number, by what it is. */
function wordsOf(sender: string, name: string): { title: string; more: string } {
  const isService = sender.startsWith('MG');
  const plain = isService ? `Messaging Service ${shortSid(sender)}` : formatNumber(sender);
  if (name === sender) return { title: plain, more: '' };
  return isService ? { title: name, more: plain } : { title: plain, more: name };
}
