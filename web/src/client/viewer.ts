import type { ViewerQuery } from '../generated/graphql';

export { ViewerDocument } from '../generated/graphql';

export type Viewer = ViewerQuery['viewer'];
