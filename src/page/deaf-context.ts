// Stands in for WXT's content-script context in our builds (see wxt.config.ts): it announces nothing to the page,
// listens to no event of the page, and therefore cannot be switched off by it.

export class ContentScriptContext {}
