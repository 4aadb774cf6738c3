import { Toast as RadixToast } from 'radix-ui';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { ToastContext } from './toast-context.ts';
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
          label="Messages ({hotkey})"
          className="fixed right-4 bottom-4 z-50 flex w-[380px] max-w-[calc(100vw-32px)] flex-col gap-2 outline-none"
        />
      </RadixToast.Provider>
    </ToastContext>
  );
}

/** Two about the same would stand beside each other and say different things. */
function isAboutElse(message: ToastMessage): (other: ToastMessage) => boolean {
  const about = message.about ?? message.title;
  return (other) => (other.about ?? other.title) !== about;
}
