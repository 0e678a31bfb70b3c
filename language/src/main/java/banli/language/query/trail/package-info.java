/** 办理轨迹与事实。 Who did what when, the facts as stored, and their proofs. */
package banli.language.query.trail;
