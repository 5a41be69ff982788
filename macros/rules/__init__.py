"""What must be true across records. One function a rule; its docstring is the rule."""

import datetime
from collections.abc import Callable, Iterator

from macros.findings import Finding
from macros.rules import booklet, kit, pages, references, safety, search, stepplan
from macros.site.site import Site

RULES: tuple[Callable[[Site], Iterator[Finding]], ...] = (
    references.names_are_unique,
    references.sources_exist,
    references.municipalities_exist,
    references.neighbours_know_each_other,
    references.every_municipality_has_a_region,
    references.event_regions_fit_the_municipality,
    references.synonym_groups_exist,
    references.rubrics_exist,
    references.kit_numbers_are_unique,
    references.site_links_lead_somewhere,
    stepplan.step_plan_holds_together,
    stepplan.step_contacts_are_for_professionals,
    stepplan.steps_and_roles_have_addresses_of_their_own,
    stepplan.guide_follows_the_form,
    stepplan.guide_moments_come_in_order,
    stepplan.guide_questions_do_not_lead,
    booklet.hints_name_answers_that_exist,
    booklet.hints_can_come_true,
    kit.releases_are_of_a_document,
    kit.versions_rise,
    kit.documents_are_published,
    kit.codes_differ,
    kit.medicines_stand_in_approved_papers,
    safety.no_dose,
    safety.phone_numbers_stand_in_contacts,
    safety.only_112_and_113_are_emergency_numbers,
    safety.numbers_rest_on_a_source,
    safety.hurtful_words_stay_out,
    pages.translations_are_in_a_known_language,
    pages.translations_are_up_to_date,
    pages.descriptions_differ,
    pages.macros_name_what_exists,
    search.search_files_are_of_a_known_language,
    search.questions_lead_to_pages,
)


def check(site: Site, vandaag: datetime.date) -> tuple[Finding, ...]:
    """Every finding of every rule; those about time are notices, because content is not wrong the day after."""
    found = [finding for rule in RULES for finding in rule(site)]
    found.extend(safety.checks_are_not_overdue(site, vandaag))
    found.extend(kit.papers_are_not_past_their_date(site, vandaag))
    return tuple(found)
