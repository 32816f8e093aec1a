/**
 * E09: a report without names. The learner builds it, plays the curious boss who looks for people
 * in it, and releases it for the works council.
 */
package org.werkbank.exercise.type.anonymousenough;
