import { Toast as RadixToast } from 'radix-ui';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { cx } from './cx.ts';
import { ToastContext } from './toast-context.ts';
import { useToastRoom } from './use-toast-room.ts';
import { Toast, type ToastMessage } from './toast.tsx';

interface Shown extends ToastMessage {
  id: number;
}

/** More than this would cover the screen; the oldest goes first. */
const MOST = 4;

/** Stands around the app once and holds the messages that `useToast()` shows. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const next = useRef(0);
  const room = useToastRoom();
  const show = useCallback((message: ToastMessage) => {
    next.current += 1;
    const id = next.current;
    setShown((before) => [...before.filter(isAboutElse(message)), { ...message, id }].slice(-MOST));
  }, []);
  const close = (id: number) => setShown((before) => before.filter((each) => each.id !== id));
  return (
    <ToastContext value={show}>
      <RadixToast.Provider label="Message" swipeDirection="right">
        {children}
        {shown.map(({ id, ...message }) => (
          <Toast key={id} {...message} onClose={() => close(id)} />
        ))}
        <RadixToast.Viewport
          ref={room}
          label="Messages ({hotkey})"
          className={cx(PLACE, 'fixed z-50 flex w-[380px] flex-col gap-2 outline-none')}
        />
      </RadixToast.Provider>
    </ToastContext>
  );
}

/** At the lower right of the window, or of the part that the app has told. */
const PLACE =
  'right-[calc(var(--aw-toast-right,0px)+16px)] bottom-[calc(var(--aw-toast-bottom,0px)+16px)] max-w-[calc(var(--aw-toast-width,100vw)-32px)]';

/** Two about the same would stand beside each other and say different things. */
function isAboutElse(message: ToastMessage): (other: ToastMessage) => boolean {
  const about = message.about ?? message.title;
  return (other) => (other.about ?? other.title) !== about;
}
