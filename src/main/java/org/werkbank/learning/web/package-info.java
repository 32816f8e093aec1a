/**
 * Pages of a learner: courses, one course, and the five steps of a unit with its exercise and its
 * check.
 */
package org.werkbank.learning.web;
