/** A signal and its life. */
package org.example.gapsignals.domain;
