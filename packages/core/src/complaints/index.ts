export { Complaint, type ComplaintKind, complaintKinds } from './complaint.js';
