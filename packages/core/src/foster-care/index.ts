export { FosterContract, NoObjectionStatement } from './foster-contract.js';
