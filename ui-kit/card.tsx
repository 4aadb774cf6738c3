import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';

export interface CardProps extends Omit<ComponentProps<'section'>, 'title'> {
  title?: ReactNode;
  description?: ReactNode;
  /** At the right of the title. */
  actions?: ReactNode;
  /** Without padding, for a table that reaches the edges. */
  flush?: boolean | undefined;
}

/** A surface of its own: white, a line around it, a shadow barely there. */
export function Card(props: CardProps) {
  const { title, description, actions, flush, className, children, ...rest } = props;
  return (
    <section
      {...rest}
      className={cx(
        'overflow-clip rounded-card border border-line bg-raised shadow-card',
        className,
      )}
    >
      {title || actions ? (
        <header className={cx('flex items-start gap-3 px-4 pt-3.5', flush ? 'pb-3.5' : 'pb-0')}>
          <div className="min-w-0 flex-1">
            <h3 className="text-card break-words">{title}</h3>
            {description ? <p className="text-secondary text-muted">{description}</p> : null}
          </div>
          {actions ? <div className="flex shrink-0 gap-2">{actions}</div> : null}
        </header>
      ) : null}
      {children ? <div className={flush ? undefined : 'px-4 pt-3 pb-4'}>{children}</div> : null}
    </section>
  );
}
