/** The pages of human resources, and the page on which everybody sees who looked. */
package org.werkbank.workforce.web;
