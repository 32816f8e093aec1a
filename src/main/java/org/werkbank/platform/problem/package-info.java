/** The four ways in which a wish of a person can end without being fulfilled. */
package org.werkbank.platform.problem;
