/** Everything on the call desk by keyboard: Alt with a letter, and never while a Chinese word is being composed. */
import { useEffect, useRef } from 'react';

export type Keys = Readonly<Record<string, () => void>>;

const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

/** `Alt+S`, `Alt+1`, `Ctrl+Enter`, `Escape`: by the place of the key, whatever the layout writes there. */
function nameOf({ altKey, ctrlKey, metaKey, shiftKey, code, key }: KeyboardEvent): string | null {
  if (shiftKey) return null;
  if ((ctrlKey || metaKey) && !altKey && key === 'Enter') return 'Ctrl+Enter';
  if (key === 'Escape' && !altKey && !ctrlKey) return 'Escape';
  if (!altKey || ctrlKey || metaKey) return null;
  const letter = /^(?:Key([A-Z])|Digit(\d)|Numpad(\d))$/.exec(code);
  return letter ? `Alt+${letter[1] ?? letter[2] ?? letter[3]}` : null;
}

const isDialogOpen = () => document.querySelector('.ant-modal-wrap:not([style*="display: none"])') !== null;

export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isComposing(event) || isDialogOpen()) return;
      const name = nameOf(event);
      const run = name === null ? undefined : latest.current[name];
      if (!run) return;
      event.preventDefault();
      run();
    };
    // Before the controls: an open list must not swallow the way out of it.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

/** Puts the cursor into the field with this id, or the first control inside it. */
export function focusOn(id: string): void {
  const found = document.getElementById(id);
  const target = found?.matches('input, textarea, button, select')
    ? found
    : found?.querySelector<HTMLElement>('input, textarea, button');
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
