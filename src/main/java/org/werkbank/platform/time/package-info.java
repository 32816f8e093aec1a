/** The only source of the current time. Tests inject a fixed clock. */
package org.werkbank.platform.time;
