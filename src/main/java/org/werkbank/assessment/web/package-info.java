/** The pages of a certificate test: before it, in it, handing it in, and how it went. */
package org.werkbank.assessment.web;
