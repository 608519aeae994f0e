/** Signals over HTTP. */
package org.example.gapsignals.web;
