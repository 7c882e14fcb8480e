import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: ComponentChildren;
  /** For screen readers, where the label alone doesn't tell. */
  readonly name: string;
  /** Whether what is inside narrows something. */
  readonly active?: boolean;
  readonly children: ComponentChildren;
}

const WIDTH = 320;

/** A chip that opens a small sheet below it; Escape and a click elsewhere close it. */
export const Popover = ({ label, name, active = false, children }: Props) => {
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState({ left: 0, top: 0, width: WIDTH });
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    if (!open) return;
    const { left, bottom } = button.current!.getBoundingClientRect();
    const width = Math.min(WIDTH, innerWidth - 16);
    setPlace({ left: Math.max(8, Math.min(left, innerWidth - width - 8)), top: bottom + 6, width });
    root.current?.querySelector<HTMLElement>('.sheet input, .sheet button')?.focus({ preventScroll: true });
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', outside);
    addEventListener('resize', outside);
    return () => {
      removeEventListener('pointerdown', outside);
      removeEventListener('resize', outside);
    };
  }, [open]);

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches Escape from the controls inside.
    <div class="popover" ref={root} onKeyDown={press}>
      <button
        ref={button}
        type="button"
        class={active ? 'chip active' : 'chip'}
        aria-expanded={open}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div
          class="sheet"
          role="dialog"
          aria-label={name}
          style={{ left: `${place.left}px`, top: `${place.top}px`, width: `${place.width}px` }}
        >
          {children}
        </div>
      )}
    </div>
  );
};
