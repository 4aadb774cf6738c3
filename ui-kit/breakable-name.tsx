import { Fragment } from 'react';

/** A name like 'reservation_confirmation', which may break where its words end. */
export function BreakableName({ children }: { children: string }) {
  return children.split(/(?<=_)(?!_)/).map((part, index) => (
    <Fragment key={`${index}-${part}`}>
      {index > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ));
}
