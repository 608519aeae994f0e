/** What is done with signals: by people, by the clock, and because of what happened elsewhere. */
package org.example.gapsignals.usecase;
