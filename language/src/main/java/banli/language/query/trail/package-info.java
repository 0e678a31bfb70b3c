/** 办理轨迹与事实。 Who did what when, and the facts as stored. */
package banli.language.query.trail;
