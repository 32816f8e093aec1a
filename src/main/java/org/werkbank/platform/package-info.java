/**
 * Ground floor of the house: texts in two languages, safe HTML, the clock, problems, settings, the
 * database connection and the glue between addresses and pages. It knows no course, no person and
 * no exercise; every room may use it.
 */
package org.werkbank.platform;
