"""The palliative kit's documents: each by itself, all together, and what has become of a version."""

from macros.model.kit import Geldigheid, Kitrol, Kitsituatie
from macros.site import addresses
from macros.templates import Context, Download


def documents(context: Context) -> str:
    """The list of documents, each with its download."""
    code, source = context.taal.code, context.site.brontaal.code
    return context.render(
        "kit_documenten.html",
        documenten=[
            (name, paper, _download(context, name), paper.geldigheid(context.vandaag))
            for name, paper in context.site.kit_op_volgorde()
        ],
        archief=context.download(addresses.kit_archive(code, source), addresses.kit_archive(source, source)),
    )


def finder(context: Context) -> str:
    """Which document whom serves when."""
    roles = [role for role in Kitrol if any(role in paper.voor() for paper in context.site.kit.values())]
    return context.render("kit_wijzer.html", rollen=roles, situaties=list(Kitsituatie))


def document(context: Context, naam: str) -> str:
    """One document with its version, steps, checklists and form."""
    found = context.site.kit[naam]
    return context.render(
        "kit_document.html",
        document=found,
        uitgave=context.site.uitgave(naam),
        uitgaven=context.site.uitgaven_van(naam)[::-1],
        geldigheid=found.geldigheid(context.vandaag),
        papier=_download(context, naam),
        op_papier=False,
    )


def version(context: Context, code: str) -> str:
    """What one version is worth today, and what was changed since."""
    release = context.site.uitgave_met_code(code)
    later = [other for other in context.site.uitgaven_van(release.document) if other.volgorde() > release.volgorde()]
    return context.render(
        "kit_versie.html",
        uitgave=release,
        document=context.site.kit[release.document],
        toestand=context.site.toestand(release, context.vandaag),
        nieuwste=context.site.uitgave(release.document),
        later=later[::-1],
    )


def versions(context: Context) -> str:
    """Every version that was published, with its code."""
    site = context.site
    return context.render(
        "kit_uitgaven.html",
        uitgaven=[
            (release, paper, site.toestand(release, context.vandaag))
            for name, paper in site.kit_op_volgorde()
            for release in site.uitgaven_van(name)[::-1]
        ],
    )


def at_home(context: Context, naam: str) -> str:
    """For residents, from the same record as the paper that lies beside the kit."""
    return context.render("kit_thuis.html", document=context.site.kit[naam], papier=_download(context, naam))


def pharmacies(context: Context) -> str:
    """The pharmacies that have said that they supply the kit, and how to find out about others."""
    return context.render("apotheken.html", lijst=context.site.apotheken)


def _download(context: Context, naam: str) -> Download | None:
    """A paper past its date can no longer be fetched."""
    paper = context.site.kit[naam]
    if paper.geldigheid(context.vandaag) is Geldigheid.VERLOPEN:
        return None
    code, source = context.taal.code, context.site.brontaal.code
    return context.download(
        addresses.kit_paper(naam, paper.versie, code, source), addresses.kit_paper(naam, paper.versie, source, source)
    )
