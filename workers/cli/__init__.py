"""Commands an operator types: `laufzettel …`."""

import typer

from workers.cli import articles, audit, backups, importing, keys, letters, processes, sandboxes, setup, upkeep

app = typer.Typer(
    name="laufzettel",
    help="Order processing from the moment a customer orders to the moment the money is in.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command()(processes.demo)
app.command()(processes.serve)
app.command()(processes.worker)
app.command()(processes.relay)
app.command()(setup.setup)
app.command()(upkeep.migrate)
app.command()(upkeep.doctor)
app.command()(backups.backup)
app.command()(backups.restore)
app.command("export-schema")(upkeep.export_schema)
importing.app.command()(articles.articles)
app.add_typer(audit.app, name="audit")
app.add_typer(importing.app, name="import")
app.add_typer(keys.app, name="keys")
app.add_typer(letters.app, name="dead-letters")
app.add_typer(sandboxes.app, name="sandbox")
