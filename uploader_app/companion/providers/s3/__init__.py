"""Amazon S3 and what speaks like it, with CloudFront in front."""
