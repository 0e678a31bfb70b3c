package banli.language.query.policy;

import java.util.List;

/**
 * 重演的动作。 What people did in a case, each act judged by itself on what was on record before it.
 *
 * @param judged how many were judged
 * @param unjudged how many the case's own rules would not take today either, so that nothing can be said of them
 * @param refused those that the policy would refuse
 */
public record ActsReplayed(int judged, int unjudged, List<ActRefused> refused) {}
