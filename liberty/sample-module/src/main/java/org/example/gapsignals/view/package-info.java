/** Signals as screens show them. */
package org.example.gapsignals.view;
