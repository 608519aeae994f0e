/** Where signals are kept. */
package org.example.gapsignals.store;
