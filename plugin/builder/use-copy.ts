import { useBuilder } from './builder-context.tsx';

/** Puts a text on the clipboard, and says whether it is there. */
export function useCopy(): (text: string, done?: string) => void {
  const { toast } = useBuilder();
  return (text, done = 'Copied') => {
    navigator.clipboard.writeText(text).then(
      () => toast({ title: done, tone: 'success' }),
      () =>
        toast({
          title: 'The browser does not let this page copy',
          text: 'Select the text and copy it.',
          tone: 'error',
        }),
    );
  };
}
