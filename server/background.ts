/** Something that works beside the requests, like the dispatcher of texts. */
export interface Background {
  /**
   * `dispatch`: whether this process sends what is queued, or leaves that to others. `heard` resolves
   * when what people wrote while nobody listened is taken in, as far as that can be had now.
   */
  start(options: { readonly dispatch: boolean; readonly heard: Promise<void> }): void;
  /**
   * Begins nothing more from the call on, and resolves when what is begun is finished; not everybody
   * waits for that. `answered` resolves once no request is being answered any more, which may still
   * bring something to do. The database is open until then.
   */
  stop(options: { readonly answered: Promise<void> }): Promise<void>;
}
