import { createContext, useContext } from 'react';
import type { ToastMessage } from './toast.tsx';

/** Shows a message. */
export type ShowToast = (message: ToastMessage) => void;

export const ToastContext = createContext<ShowToast | null>(null);

/**
 * The function that shows a message at the lower right.
 * @throws Error where no ToastProvider stands above, which is a bug of the screen.
 */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider above it.');
  return show;
}
