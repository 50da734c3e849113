/** Puts the page into the document. */
import { plainDate } from '@jeugd/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { App } from './app.js';
import './style.css';

z.config({ jitless: true }); // the page forbids code that is made while it runs
const today = plainDate(new Date().toLocaleDateString('sv-SE'));
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App today={today} />
    </StrictMode>,
  );
}
