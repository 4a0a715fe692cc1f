"""What is answered: GraphQL, two plain HTTP doors and the static dashboard."""
