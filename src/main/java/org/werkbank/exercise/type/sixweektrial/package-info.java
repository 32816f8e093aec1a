/**
 * E12: a trial of six weeks. The learner plans how long to measure before and during a trial, reads
 * bands, and sees on 200 twin plants how often such a plan errs.
 */
package org.werkbank.exercise.type.sixweektrial;
