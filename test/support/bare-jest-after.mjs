import fc from 'fast-check';

// The runner prints an error without its cause.
fc.configureGlobal({ includeErrorInReport: true });
