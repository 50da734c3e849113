#!/usr/bin/env node
/** The program as it is installed. It stands beside the build, so that a checkout can link it before anything is built. */
import '../dist/main.js';
