/** The page of the search, and the list of what was searched for in vain. */
package org.werkbank.search.web;
