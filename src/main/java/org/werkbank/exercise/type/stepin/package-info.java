/**
 * E10 Step in? Stage A: thirty ultrasonic welds, own judgement first, then the suggestion of an AI
 * with its confidence. Stage B: speed of a robot and distance of its protective field, twenty
 * persons walking in, and the offer of a camera instead of the scanner.
 */
package org.werkbank.exercise.type.stepin;
