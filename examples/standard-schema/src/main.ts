/** Sends two placements to the service, without a network, and prints its answers. */
import { service } from './service.js';

const right = { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2024-03-01' };
const wrong = { id: 'p2', personId: 'c1', careForm: 'gezinshuis', start: '2024-02-30' };

for (const placement of [right, wrong]) {
  const answer = await service.request('/placements', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(placement),
  });
  console.log(placement.id, answer.status, JSON.stringify(await answer.json()));
}
