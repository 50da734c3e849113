export { xsdOf } from './xsd-of.js';
