export { type Displayable, type DisplayOptions, type MimeBundle, mimeBundleOf } from './mime-bundle.js';
